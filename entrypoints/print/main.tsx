import '../../components/ui/theme.css';
import '../../components/print/print.css';
import { startPrint } from '../../components/hooks/start-print.tsx';

const root = document.getElementById('root');
if (root) void startPrint(root);
