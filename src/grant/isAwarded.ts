import type { GrantStatus } from "./grantLifecycle.ts";

/** Whether the award of a grant was made and not turned down. */
export function isAwarded({ status }: { readonly status: GrantStatus }): boolean {
  switch (status) {
    case "applied":
    case "assessed":
    case "rejected":
    case "declined":
    case "withdrawn":
      return false;
    default:
      return true;
  }
}
