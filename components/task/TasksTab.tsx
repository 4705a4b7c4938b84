interface TasksTabProps {
  personId: string;
  /** The deal in hand. */
  dealId: string | null;
  now: Date;
  onChanged: () => void;
}

export default function TasksTab({ personId }: TasksTabProps) {
  return <p className="px-4 py-3">{personId}</p>;
}
