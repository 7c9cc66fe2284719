package acme.stack;

public class CallbackContext {}
