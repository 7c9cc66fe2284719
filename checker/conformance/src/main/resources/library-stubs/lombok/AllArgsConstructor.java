package lombok;

public @interface AllArgsConstructor {}
