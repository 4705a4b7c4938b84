/** Words the rep has marked on the page beside the panel. */
export interface Selected {
  quote: string;
  /** Where they stand: the profile, or the mail in Gmail; `null` where it cannot be told. */
  link: string | null;
  /** Day of the mail; `null` where it cannot be told. */
  on: string | null;
}

/** Reads what is marked on the tab the panel stands beside; `null`: nothing is, or the page cannot be asked. */
export async function readSelection(): Promise<Selected | null> {
  return null;
}
