/** As wide as a figure is laid out for a projector; a wider screen enlarges it. */
const drawn = 1100;
const most = 2.4;

/** A figure on the whole screen, enlarged; where the screen is refused, its page instead. */
export async function project(address: string, title: string): Promise<void> {
  const stage = document.createElement('div');
  stage.className = 'desk-stage';
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.src = address;
  stage.append(frame);
  document.body.append(stage);
  const fit = () =>
    stage.style.setProperty('--grown', String(Math.min(most, Math.max(1, innerWidth / drawn))));
  fit();
  const end = () => {
    if (document.fullscreenElement === stage) return fit();
    removeEventListener('resize', fit);
    document.removeEventListener('fullscreenchange', end);
    stage.remove();
  };
  addEventListener('resize', fit);
  document.addEventListener('fullscreenchange', end);
  try {
    await stage.requestFullscreen();
    frame.focus();
  } catch {
    end();
    location.assign(address);
  }
}
