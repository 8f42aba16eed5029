/** How many lines of each kind a file, or many files, have. Blank lines are not counted. */
export interface LineCount {
  readonly files: number;
  /** With code on them, and perhaps a comment after it; the imports are not among them. */
  readonly code: number;
  /** Of statements that import or re-export. */
  readonly imports: number;
  /** With nothing but comment on them. */
  readonly comments: number;
}

/** The count of no files. */
export const none: LineCount = { files: 0, code: 0, imports: 0, comments: 0 };

/** Two counts as one. */
export function plus(a: LineCount, b: LineCount): LineCount {
  return {
    files: a.files + b.files,
    code: a.code + b.code,
    imports: a.imports + b.imports,
    comments: a.comments + b.comments,
  };
}
