import { NORTH } from './people-north.ts';
import { SOUTH } from './people-south.ts';
import type { PracticePerson } from './person.ts';

/** The account in use: Embudo must never take it for a prospect. */
export const OWN: PracticePerson = {
  slug: 'alex-rivas-etiquetas',
  name: 'Álex Rivas Montalvo',
  headline: 'Etiquetas que aguantan frío, aceite y sal · Etiquetas Rivas',
  place: 'Vitoria-Gasteiz, País Vasco, España',
  language: 'es',
  degree: null,
  layout: 'sdui',
  about: 'Vendo etiquetas industriales a conserveras, almacenes frigoríficos y almazaras.',
  jobs: [
    {
      title: 'Responsable comercial',
      company: 'Etiquetas Rivas',
      companyId: 40100,
      dates: 'ene. 2019 - actualidad · 7 años 11 meses',
    },
  ],
  own: true,
};

export const PEOPLE: readonly PracticePerson[] = [...SOUTH, ...NORTH];

/** Everybody who has a page, the account's own one among them; slugs compare without regard to case. */
export const profileOf = (slug: string): PracticePerson | undefined =>
  [OWN, ...PEOPLE].find((person) => person.slug === slug.toLowerCase());
