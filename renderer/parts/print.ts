/** Opens the system's print dialog on a paper without showing it. */
export function print(address: string): void {
  document.querySelector('iframe.printing')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'printing';
  frame.title = 'Bản in';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.src = address;
  frame.addEventListener('load', () => frame.contentWindow?.print());
  document.body.append(frame);
}
