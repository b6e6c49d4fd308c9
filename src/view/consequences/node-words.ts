/** What is written beside a node: a name, a figure that follows it, and a line under it. */
export interface NodeWords {
  readonly name: string;
  readonly figure: string;
  readonly under: string;
}
