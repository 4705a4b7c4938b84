import '../../components/ui/theme.css';
import { startPopup } from '../../components/hooks/start-popup.tsx';

const root = document.getElementById('root');
if (root) void startPopup(root);
