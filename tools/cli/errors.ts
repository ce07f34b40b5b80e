/** Wrong use of the command line: exit code 2, with the help's first lines. */
export class UsageError extends Error {}

/** Input that was refused or could not be read: exit code 3. `json` is what `--json` still prints on stdout, if anything. */
export class InputError extends Error {
  readonly json: unknown;
  constructor(message: string, json?: unknown) {
    super(message);
    this.json = json;
  }
}
