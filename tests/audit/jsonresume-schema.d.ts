declare module '@jsonresume/schema' {
  interface Shape {
    readonly properties?: Readonly<Record<string, Shape>>;
    readonly items?: Shape;
  }
  const published: {
    readonly schema: Shape;
    validate(resume: unknown, done: (errors: readonly { readonly stack: string }[] | null) => void): void;
  };
  export default published;
}
