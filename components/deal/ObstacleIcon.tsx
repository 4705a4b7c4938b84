import { Bell, CircleAlert, Clock, ListTodo, Reply, TriangleAlert } from 'lucide-react';
import type { ObstacleType } from '../../utils/pipeline/obstacles/types.ts';

const PICTURES: Partial<Record<ObstacleType | 'task-due', typeof Clock>> = {
  'answer-owed': Reply,
  'step-overdue': ListTodo,
  'task-due': ListTodo,
  'wake-up': Bell,
  'care-due': Bell,
  'no-answer': Clock,
  'long-in-stage': Clock,
  'proposal-unanswered': Clock,
  'contract-unsigned': Clock,
  'delivery-late': CircleAlert,
  'satisfaction-low': CircleAlert,
  'item-failed': CircleAlert,
  'proposal-expired': CircleAlert,
};

/** The picture of something that stands in the way; its words stand beside it. */
export function ObstacleIcon({ kind, className }: { kind: ObstacleType | 'task-due'; className?: string }) {
  const Picture = PICTURES[kind] ?? TriangleAlert;
  return <Picture aria-hidden="true" className={className} />;
}
