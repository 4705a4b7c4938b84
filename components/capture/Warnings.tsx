import { useLingui } from '@lingui/react/macro';
import { TriangleAlert } from 'lucide-react';
import { WARNINGS } from '../words/warnings.ts';

/** What the reading left out or doubts, as far as the rep can do something about it. */
export function Warnings({ codes }: { codes: readonly string[] }) {
  const { i18n } = useLingui();
  const words = [...new Set(codes.flatMap((code) => (WARNINGS[code] ? [i18n._(WARNINGS[code])] : [])))];
  if (words.length === 0) return null;
  return (
    <ul className="space-y-1 border-t border-line px-4 py-2 text-sm text-muted">
      {words.map((line) => (
        <li key={line} className="flex gap-2">
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0 text-warn" />
          {line}
        </li>
      ))}
    </ul>
  );
}
