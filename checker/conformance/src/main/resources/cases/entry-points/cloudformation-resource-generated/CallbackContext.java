package acme.topic;

public class CallbackContext {}
