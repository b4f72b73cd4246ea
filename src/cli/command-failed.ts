/** A command that ends without having done its work: what to tell the person, and with which code to end. */
export class CommandFailed extends Error {
  override name = 'CommandFailed';
  readonly exitCode: number;
  /** The same for a program that asked for JSON, where there is more to say than the message. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(exitCode: number, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.exitCode = exitCode;
    this.details = details;
  }
}
