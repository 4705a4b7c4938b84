import { Trans } from '@lingui/react/macro';
import type { Told } from '../../words/activities-told.ts';
import { Aside } from './Aside.tsx';

/** An entry in words, with what is so now in bold, somebody's own words below, and the document it tells of. */
export function ToldWords({ told: { line, key, asides, link } }: { told: Told }) {
  const lead = key !== null && line.endsWith(key) ? line.slice(0, -key.length) : null;
  return (
    <>
      <p className="[overflow-wrap:anywhere] whitespace-pre-wrap">
        {lead === null ? (
          line
        ) : (
          <>
            {lead}
            <strong className="font-semibold">{key}</strong>
          </>
        )}
        {link && (
          <>
            {' · '}
            <a href={link} target="_blank" rel="noreferrer" className="text-accent hover:underline">
              <Trans>Open the document</Trans>
            </a>
          </>
        )}
      </p>
      {asides.map((aside) => (
        <Aside key={aside}>{aside}</Aside>
      ))}
    </>
  );
}
