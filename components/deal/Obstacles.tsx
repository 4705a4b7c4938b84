import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { formatInstant, localDay, relativeDay } from '../../utils/pipeline/dates.ts';
import type { DealFacts } from '../../utils/pipeline/facts.ts';
import type { Obstacle } from '../../utils/pipeline/obstacle.ts';
import type { DealView } from '../hooks/people.ts';
import { useZone } from '../hooks/zone.ts';
import { Button } from '../ui/Button.tsx';
import { roundMoney } from '../words/money.ts';
import { GRAVE, measureOf, OBSTACLE_ACTS, obstacleSentence } from '../words/obstacles.ts';
import { SHOWN } from './next-step.ts';
import { ObstacleIcon } from './ObstacleIcon.tsx';
import { ObstacleProof } from './ObstacleProof.tsx';
import { useObstacleAct } from './use-obstacle-act.ts';

interface ObstaclesProps {
  view: DealView;
  facts: DealFacts;
  /** Gravest first. */
  found: readonly Obstacle[];
  now: Date;
  /** Called after an act, for the badge. */
  onChanged: () => void;
}

/** What stands in the way of a deal, gravest first, each with the one act that takes it away. */
export function Obstacles({ view, facts, found, now, onChanged }: ObstaclesProps) {
  const { t } = useLingui();
  const zone = useZone();
  const [all, setAll] = useState(false);
  const list = useId();
  const act = useObstacleAct(view.deal.id, onChanged);
  if (found.length === 0) return null;
  const more = found.length - SHOWN;
  return (
    <div className="mt-2">
      <ul
        id={list}
        aria-label={t`What stands in the way`}
        className="divide-y divide-line rounded-md border border-line"
      >
        {found.slice(0, all ? undefined : SHOWN).map((obstacle) => (
          <li key={`${obstacle.type} ${obstacle.subject ?? ''}`}>
            <Line obstacle={obstacle} facts={facts} now={now} zone={zone} onAct={() => void act(obstacle)} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          look="quiet"
          size="sm"
          className="mt-0.5"
          aria-expanded={all}
          aria-controls={list}
          onClick={() => setAll(!all)}
        >
          {all ? (
            <Trans>Show fewer</Trans>
          ) : (
            <Plural value={more} one="# more in the way" other="# more in the way" />
          )}
        </Button>
      )}
    </div>
  );
}

interface LineProps {
  obstacle: Obstacle;
  facts: DealFacts;
  now: Date;
  zone: string;
  onAct: () => void;
}

function Line({ obstacle, facts, now, zone, onAct }: LineProps) {
  const { i18n } = useLingui();
  const sentence = useId();
  const { type, since, value, proof, action } = obstacle;
  const day = relativeDay(localDay(since, zone), localDay(now.toISOString(), zone), i18n.locale);
  const measure = measureOf(i18n, obstacle, facts);
  const worth = value && roundMoney(i18n, value);
  const [seen] = proof;
  const tone = GRAVE.includes(type) ? 'text-bad' : 'text-warn';
  return (
    <div className="flex items-start gap-2 pt-1.5 pr-1 pb-1 pl-2">
      <ObstacleIcon kind={type} className={`mt-0.5 size-4 shrink-0 ${tone}`} />
      <div className="min-w-0 flex-1">
        <p id={sentence} className={`[overflow-wrap:anywhere] ${tone}`}>
          {obstacleSentence(i18n, obstacle, facts)}
        </p>
        <div className="flex items-start gap-2">
          <div className="min-w-0 flex-1 py-0.5 text-sm text-muted">
            <p>
              <time dateTime={since} title={formatInstant(since, i18n.locale, zone)}>
                {day}
              </time>
              {measure && ` · ${measure}`}
              {worth && (
                <>
                  {' · '}
                  <Trans>{worth} at risk</Trans>
                </>
              )}
            </p>
            {seen && <ObstacleProof proof={seen} />}
          </div>
          <Button look="quiet" size="sm" className="shrink-0" aria-describedby={sentence} onClick={onAct}>
            {i18n._(OBSTACLE_ACTS[action])}
          </Button>
        </div>
      </div>
    </div>
  );
}
