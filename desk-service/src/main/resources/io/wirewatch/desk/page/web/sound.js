// Two short notes for a new alert, off until somebody wants them.

const button = document.querySelector("[data-tool=sound]");
let context;

function isOn() {
  return localStorage.getItem("sound") === "on";
}

function show() {
  button.setAttribute("aria-pressed", String(isOn()));
  button.querySelector("[data-tool-text]").textContent = isOn() ? "Sound on" : "Sound off";
}

function note(pitch, at) {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(0.12, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + 0.35);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + 0.4);
}

export function play() {
  if (!isOn()) return;
  context ??= new AudioContext();
  note(660, context.currentTime);
  note(880, context.currentTime + 0.16);
}

export function toggle() {
  localStorage.setItem("sound", isOn() ? "off" : "on");
  show();
  play();
}

button.addEventListener("click", toggle);
show();
