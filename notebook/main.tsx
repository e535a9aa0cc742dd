import { render } from 'preact';
import { z } from 'zod';
import { App } from './app/app.tsx';
import { keepDocumentInStep } from './app/documentState.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';

// Compiled checks need eval, which the page's policy refuses.
z.config({ jitless: true });

keepDocumentInStep();
const place = document.getElementById('app') as HTMLElement;
place.replaceChildren();
render(<App />, place);
