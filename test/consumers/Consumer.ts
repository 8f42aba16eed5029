/** A project of a stranger, which installs the packed tarball and uses it in its own way. */
export interface Consumer {
  /** Its name in the table. */
  readonly name: string;
  /** The packages that it installs beside the tarball, with their versions. */
  readonly packages: readonly string[];
  /** The files that it has, by name: another name in `test/consumers/files`, or the text itself. */
  readonly files: Readonly<Record<string, FileOf>>;
  /** The commands that must succeed, in order. */
  readonly checks: readonly Check[];
  /** Whether it is one of those that every change is tested with. */
  readonly quick?: boolean;
  /** The package manager; npm if omitted. */
  readonly manager?: "pnpm";
}

/** Where a file of a project comes from. */
export type FileOf = { readonly copyOf: string } | { readonly text: string };

/** A command in a project. */
export interface Check {
  /** Its name in the table; that of the project alone if omitted. */
  readonly name?: string;
  /** The program, in `node_modules/.bin` of the project unless it is `node`, and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Everything that it must print, where that is known. */
  readonly prints?: string;
  /** Variables of its environment. */
  readonly env?: Readonly<Record<string, string>>;
}
