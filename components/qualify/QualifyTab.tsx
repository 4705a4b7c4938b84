import type { DealTabProps } from '../person/deal-tab.ts';

export default function QualifyTab({ facts }: DealTabProps) {
  return <p className="px-4 py-3">{facts.deal.id}</p>;
}
