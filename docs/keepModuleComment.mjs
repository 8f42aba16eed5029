import { Converter } from "typedoc";

/**
 * A TypeDoc plugin. TypeDoc drops the comment of a module that it merges into the project, and with it
 * what `src/index.ts` says about the categories: this hands the comment on to the project.
 */
export function load(app) {
  const beforeMerging = 20_000;
  app.converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    ({ project }) => {
      const main = project.children?.find(({ comment }) => comment?.getTag("@mergeModuleWith"));
      if (main?.comment === undefined) throw new Error("no module is merged into the project");
      project.comment = main.comment.clone();
      project.comment.removeTags("@mergeModuleWith");
      project.comment.removeTags("@module");
    },
    beforeMerging,
  );
}
