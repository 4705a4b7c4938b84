/** Languages of the practice profiles: the site's interface and the person's own text. */
export type Language = 'en' | 'es' | 'pt' | 'fr' | 'de' | 'it' | 'ja';

export interface Job {
  title: string;
  company: string;
  companyId: number;
  /** `Full-time` and the like, in the person's language. */
  type?: string;
  /** As the site writes it: `Mar 2021 - Present · 5 yrs 9 mos`. */
  dates: string;
  place?: string;
}

/** One fictional LinkedIn profile. Companies and domains end in `.example` or `.test` where they have a site. */
export interface PracticePerson {
  slug: string;
  name: string;
  headline: string | null;
  place: string;
  language: Language;
  /** `null` on the account's own profile and for visitors without one. */
  degree: 1 | 2 | 3 | null;
  /** `sdui`: the server-driven pages of 2026; `classic`: 2022–2024; `logged-out`: the public page. */
  layout: 'sdui' | 'classic' | 'logged-out';
  pronouns?: string;
  school?: string;
  about: string;
  jobs: Job[];
  /** `late`: drawn only once the reader scrolls there, as the site does on slow machines. */
  experience?: 'late';
  /** The page says that it shows only some of the positions. */
  more?: true;
  contact?: { email?: string; phone?: string; website?: string };
  own?: true;
}
