import '@/ui/layers.css';
import '@/ui/reset.css';
import '@/ui/tokens.css';
import '@/ui/fonts.css';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) createRoot(root).render(<h1>Fourball</h1>);
