import {
  ArrowDownLeft,
  ArrowUpRight,
  Calendar,
  CalendarHeart,
  CircleCheck,
  CircleDot,
  ClipboardCheck,
  FileText,
  Flag,
  Handshake,
  HeartHandshake,
  Lightbulb,
  Link2,
  ListTodo,
  Mail,
  MessagesSquare,
  Moon,
  MoveRight,
  Package,
  Pencil,
  Phone,
  Scale,
  Signature,
  Split,
  Star,
  StickyNote,
  Tag,
  Trophy,
  UserCheck,
  UserPlus,
  Users,
  XCircle,
  type LucideIcon,
} from 'lucide-react';
import { createElement } from 'react';
import type { ActivityDetail } from '../../../utils/pipeline/activity.ts';
import type { DealStatus } from '../../../utils/pipeline/deal.ts';

type Contact = Extract<ActivityDetail, { type: 'contact' }>;

/** One picture for each kind of entry; those whose picture depends on more are worked out below. */
const ICONS: Record<Exclude<ActivityDetail['type'], 'contact' | 'status-changed'>, LucideIcon> = {
  note: StickyNote,
  captured: UserPlus,
  'deal-opened': Flag,
  'stage-moved': MoveRight,
  edited: Pencil,
  tagged: Tag,
  ended: XCircle,
  'criterion-marked': ClipboardCheck,
  'fit-answered': UserCheck,
  qualified: CircleDot,
  verdict: Scale,
  need: Lightbulb,
  proposal: FileText,
  negotiated: MessagesSquare,
  'ask-answered': CircleCheck,
  agreed: Handshake,
  contract: Signature,
  delivery: Package,
  satisfaction: Star,
  care: CalendarHeart,
  further: HeartHandshake,
  'deal-linked': Split,
  task: ListTodo,
  'people-changed': Users,
};

const STATUS_ICONS: Record<DealStatus, LucideIcon> = { open: Flag, won: Trophy, lost: XCircle, parked: Moon };

function iconOf(detail: ActivityDetail): LucideIcon {
  if (detail.type === 'contact') return contactIcon(detail);
  return detail.type === 'status-changed' ? STATUS_ICONS[detail.to] : ICONS[detail.type];
}

function contactIcon({ channel, direction }: Contact): LucideIcon {
  if (channel === 'call') return Phone;
  if (channel === 'meeting') return Calendar;
  if (direction === 'out') return ArrowUpRight;
  if (direction === 'in') return ArrowDownLeft;
  return channel === 'mail' ? Mail : Link2;
}

/** The picture beside an entry; its words say the same. */
export function ActivityIcon({ detail }: { detail: ActivityDetail }) {
  return createElement(iconOf(detail), { 'aria-hidden': true });
}
