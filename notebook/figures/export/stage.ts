/** Fonts by name, Chinese first where a system has them, so that a picture looks alike in other programs. */
export const pictureFonts =
  "'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Helvetica Neue', Arial, sans-serif";

/** Lets `make` lay something out at `width` where no reader sees it: in the page for its styles, in the palette of print whatever the theme. */
export function onStage<T>(width: number, make: (stage: HTMLElement) => T): T {
  const stage = document.createElement('div');
  stage.className = 'print-palette figure-stage';
  stage.setAttribute('aria-hidden', 'true');
  stage.inert = true;
  stage.style.setProperty('--font', pictureFonts);
  stage.style.width = `${width}px`;
  document.body.append(stage);
  try {
    return make(stage);
  } finally {
    stage.remove();
  }
}
