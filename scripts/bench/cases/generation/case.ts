/** Where a generator of the bench finds its document, and where it writes. */
export interface Job {
  /** A folder with `openapi/synthetic/openapi.yaml` in it. */
  readonly root: string;
  readonly spec: string;
  /** An empty folder. */
  readonly out: string;
}
