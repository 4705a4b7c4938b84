import { Plural, Trans } from '@lingui/react/macro';

/** How long a deal has been in its stage. @param days whole days since it came */
export function DaysInStage({ days }: { days: number }) {
  if (days <= 0) return <Trans>since today</Trans>;
  return <Plural value={days} one="# day in stage" other="# days in stage" />;
}
