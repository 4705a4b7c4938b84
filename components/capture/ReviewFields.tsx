import type { Position } from '../../utils/pipeline/capture.ts';
import type { PersonCard } from '../hooks/people.ts';
import { Section } from '../ui/Section.tsx';
import { LINES } from './form.ts';
import { LineField } from './LineField.tsx';
import { PositionChoice } from './PositionChoice.tsx';
import { Replace } from './Replace.tsx';
import type { Subject } from './subject.ts';

interface ReviewFieldsProps {
  subject: Subject;
  explained: boolean;
  /** The known person that the details are added to. */
  card: PersonCard | null;
  positions: readonly Position[];
}

/** The one-line fields; where the person holds several positions, the choice between them comes first. */
export function ReviewFields({ subject, explained, card, positions }: ReviewFieldsProps) {
  return (
    <Section className="space-y-2 border-t">
      {LINES.map((name) => (
        <div key={name}>
          <LineField
            name={name}
            subject={subject}
            explained={explained}
            asked={positions.length > 1 && (name === 'title' || name === 'company')}
          />
          {card && (
            <div className="ml-22 max-[260px]:ml-0">
              <Replace name={name} card={card} />
            </div>
          )}
          {name === 'fullName' && positions.length > 1 && (
            <div className="mt-2">
              <PositionChoice positions={positions} />
            </div>
          )}
        </div>
      ))}
    </Section>
  );
}
