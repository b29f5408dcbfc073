/** Slides, a document, a page that a hub puts out, as far as its logos go. */
export interface Publication {
  /** What to call it in findings. */
  readonly name: string;
  /** Every logo on it; left out where nobody looked. */
  readonly logos?: readonly LogoUse[];
  /** The current version of each logo by its id, as the host knows it: no document publishes versions. */
  readonly currentVersions?: Readonly<Record<string, string>>;
}

/** A logo on a publication. */
export interface LogoUse {
  /**
   * `own-hub` for the hub's own, `working-with-the-ncetm`, `ncetm` and `maths-hubs` for the generic ones; any other id for
   * a partner's.
   */
  readonly logo: string;
  /** Which version of it was used; left out where nobody knows. */
  readonly version?: string;
}
