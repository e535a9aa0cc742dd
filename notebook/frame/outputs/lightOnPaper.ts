import '../../styles/printPalette.css';

/** Light colours while the page is being printed, whatever the theme. */
export function lightOnPaper(): void {
  const { classList } = document.documentElement;
  addEventListener('beforeprint', () => classList.add('print-palette'));
  addEventListener('afterprint', () => classList.remove('print-palette'));
}
