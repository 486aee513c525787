/** A window beside the desk's; opened again, it is the same one. It is drawn to the second screen and made full there (F11); the desktop program does so itself. */
export function openDisplay(): void {
  window.open(`${location.pathname}#/hall`, 'kiemphieu-hall', 'popup,width=1280,height=720');
}
