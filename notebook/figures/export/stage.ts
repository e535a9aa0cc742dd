import '../../styles/figures.css';

/**
 * Lets `make` lay something out at `width` where no reader sees it: in the page for its styles, in the palette of print whatever the theme, in
 * these fonts.
 */
export function onStage<T>(width: number, fonts: string, make: (stage: HTMLElement) => T): T {
  const stage = document.createElement('div');
  stage.className = 'print-palette figure-stage';
  stage.setAttribute('aria-hidden', 'true');
  stage.inert = true;
  stage.style.setProperty('--font', fonts);
  stage.style.width = `${width}px`;
  document.body.append(stage);
  try {
    return make(stage);
  } finally {
    stage.remove();
  }
}
