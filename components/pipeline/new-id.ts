import { fold } from '../../utils/pipeline/fold.ts';

/** A new id that still says something once what it stood for is gone from the settings: `demo-3f2a9c01`. */
export function newId(name: string): string {
  const said = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${said || 'own'}-${crypto.randomUUID().slice(0, 8)}`;
}
