// Before the first paint: room for what is said of the chapters that this browser has read (place.ts).
try {
  const { read } = JSON.parse(localStorage.getItem('course:place:v1'));
  document.documentElement.dataset.reader = Object.keys(read).join(' ');
} catch {}
