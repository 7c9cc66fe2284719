package quotes;

/** All that it has is inherited; the interface's default has one parameter less. */
public class Orders extends Pricing {}
