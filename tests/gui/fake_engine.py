"""Speaks the engine's protocol without any torch, and misbehaves on request.

How to behave is the environment's ``FAKE_ENGINE``: words with a number behind a colon, such as
``steps:50 die:9``. It writes a run's files as the engine does, so that a page can be tried on it.
"""

import json
import os
import select
import signal
import sys
from pathlib import Path

HOW = {w.partition(":")[0]: w.partition(":")[2] for w in os.environ.get("FAKE_ENGINE", "").split()}
JOB = sys.argv[1]
RUN = Path(sys.argv[2]) if JOB == "train" else None
LINES = []
STATE = {"step": 0, "watched": None, "kept": []}


def say(event, **row):
    line = json.dumps({"event": event, **row}) + "\n"
    sys.stdout.write(line)
    sys.stdout.flush()
    if RUN is not None:
        with (RUN / "events.jsonl").open("a") as file:
            file.write(line)


def obey(wait=0.0):
    """Obey the next order if one comes within so many seconds; say which it was."""
    if not LINES:
        ready, _, _ = select.select([0], [], [], wait)
        if not ready:
            return None
        LINES.extend(os.read(0, 1 << 16).splitlines() or [b'{"do": "stop"}'])
    order = json.loads(LINES.pop(0))
    if order["do"] == "pause":
        say("paused", step=STATE["step"], text=HOW.get("why", "As you asked."))
    elif order["do"] == "resume":
        say("resumed", step=STATE["step"])
    elif order["do"] == "watch":
        STATE["watched"] = order["image"]
        glimpse()
    elif order["do"] == "extend":
        say("note", text=f"{order['minutes']} more minutes.")
    return order["do"]


def is_told_to_stop(wait=0.0, until=None):
    """Obey; with an order to wait ``until``, wait for that one."""
    while (done := obey(wait)) is not None:
        if done in ("stop", until):
            break
    return done == "stop"


def glimpse():
    """Say what is seen in the pictures that are looked at."""
    step = STATE["step"]
    seen = [[1, min(1.0, step / 20), 4.0, 4.0, 30.0, 24.0], [1, 0.2, 30.0, 20.0, 60.0, 40.0]]
    for image in STATE["kept"] if step % 10 == 0 else ():
        say("glimpse", step=step, image=image, detections=seen, kept=True)
    if STATE["watched"] is not None:
        say("glimpse", step=step, image=STATE["watched"], detections=seen, kept=False)


def hang():
    """Wait for ever, deaf to orders, and gone when the window is."""
    signal.pause()


def flood(count):
    rows = [
        f'{{"event": "step", "step": {i}, "of": {count}, "losses": {{"box": 1.0}}, '
        f'"lr": 0.1, "seconds": {i}}}\n'
        for i in range(1, count + 1)
    ]
    for at in range(0, count, 500):
        sys.stdout.write("".join(rows[at : at + 500]))
    sys.stdout.flush()


def pictures_to_keep():
    """The ids of two validation pictures."""
    config, coco = (json.loads((RUN / n).read_text()) for n in ("config.json", "annotations.json"))
    val = [i["id"] for i in coco["images"] if config["parts"].get(i["file_name"]) == "val"]
    return val[:2]


def train(steps):
    last = RUN / "last.ckpt"
    begin = int(last.read_text()) if last.exists() else 0
    steps += 10 if "--minutes-more" in sys.argv else 0
    STATE["kept"] = pictures_to_keep() if "glimpse" in HOW else []
    say(
        "started",
        train_images=8,
        val_images=2,
        categories=["cell", "disc"],
        device="cpu",
        device_reason="CPU, 2 cores: no GPU that can be used",
        weights="the starter weights",
        freeze="frozen",
        canvas=[640, 480],
        steps=None,
        seconds=60.0,
        resumed_at=begin,
    )
    say("note", text="One box without an area was left out.", level="warning")
    say("progress", stage="caching features", done=8, of=8)
    for step in range(begin + 1, steps + 1):
        STATE["step"] = step
        say(
            "step",
            step=step,
            of=steps,
            losses={"class": 2 / step, "box": 1 / step},
            lr=1e-3,
            seconds=step * 1.0,
            seconds_left=float(steps - step),
        )
        if step % 10 == 0:
            ap = 0.5 * step / steps
            say(
                "evaluated",
                step=step,
                split="val",
                ap=ap,
                ap50=ap + 0.2,
                ap75=ap,
                per_category={"cell": ap + 0.1, "disc": -1},
                best=True,
                seconds=step * 1.0,
            )
            (RUN / "best.safetensors").write_bytes(b"weights")
            (RUN / "model.json").write_text("{}")
            say("saved", path=str(RUN / "best.safetensors"), best=True, step=step)
            last.write_text(str(step))
            glimpse()
        if step == int(HOW.get("break_at") or -1) and not begin:
            say("failed", kind="device", message="The GPU broke.", hint="")
            sys.exit(1)
        if step == int(HOW.get("quiet_at") or -1):
            say("heartbeat", quiet=130.0)
        if step == int(HOW.get("die_at") or -1):
            os.kill(os.getpid(), int(HOW.get("signal", signal.SIGKILL)))
        if is_told_to_stop(float(HOW.get("pace") or 0)):
            return "stopped"
        if step == int(HOW.get("wait_at") or -1) and is_told_to_stop(30, HOW.get("until")):
            return "stopped"
    return "finished"


def export():
    out = sys.argv[sys.argv.index("--out") + 1]
    say("note", text="One picture was left out.", level="warning")
    say("progress", stage="making the file", done=1, of=1)
    say("progress", stage="checking the file", done=1, of=2)
    if "refuse" in HOW:
        say("failed", kind="user", message="Its AP is 0.100.", hint="Leave int8 out.")
        sys.exit(1)
    if "wait" in HOW and is_told_to_stop(wait=30):
        return "stopped"
    Path(out).write_text(" ".join(sys.argv[3:]))
    data = {"ap_before": 0.5, "ap_after": 0.498, "images": 87, "split": "val"}
    script = str(Path(out).with_name("predict.py"))
    say("report", what="export", data={"file": out, "bytes": 9_500_000, "script": script, **data})
    return "finished"


def evaluate(folder, split):
    """As a real run of it ends: a file and a report; with ``slow`` it waits to be stopped."""
    say("progress", stage="finding boxes", done=1, of=2)
    if "slow" in HOW and is_told_to_stop(wait=30):
        return "stopped"
    if "unread" in HOW:
        say("note", text="Left out: p3.png cannot be read.", level="warning")
    curve = [1.0] * 61 + [0.0] * 40
    sizes = {"medium": 0.45, "large": 0.6}
    rows = [
        {"id": 1, "name": "cell", "boxes": 120, "ap": 0.5, "ap50": 0.75, "curve": curve, **sizes},
        {"id": 2, "name": "disc", "boxes": 3, "ap": 0.25, "ap50": 0.5, "curve": curve},
    ]
    row = {
        "split": split,
        "model": "abc",
        "images": 2,
        "boxes": 123,
        "ap": 0.375,
        "ap50": 0.625,
        "ap75": 0.3,
        "ar100": 0.55,
        "small": -1.0,
        "medium": 0.31,
        "large": 0.42,
        "categories": [{**r, "threshold": 0.4, "precision": 0.9, "recall": 0.6} for r in rows],
        "mistakes": {
            "names": ["cell", "disc"],
            "confusion": [[90, 4, 26], [0, 2, 1], [7, 0, 0]],
            "right": 92,
            "wrong_category": 4,
            "badly_placed": 5,
            "spurious": 7,
            "missed": 22,
        },
        "calibration": {
            "bins": [{"low": 0.4, "high": 0.5, "detections": 9, "score": 0.45, "precision": 0.5}],
            "error": 0.05,
        },
    }
    (folder / f"evaluation-{split}.json").write_text(json.dumps(row))
    (folder / f"detections-{split}.npz").write_bytes(b"")
    say("report", what="evaluation", data=row)
    return "finished"


def compare(a, b, split):
    images, low = int(HOW.get("images", 40)), float(HOW.get("low", 0.02))
    better = {"a": 0.4, "b": 0.5, "low": low, "high": 0.18}
    say("progress", stage="drawing pictures again", done=1, of=1)
    say(
        "report",
        what="comparison",
        data={
            "a": a.name,
            "b": b.name,
            "split": split,
            "images": images,
            "boxes": 123,
            "ap": better,
            "ap50": better,
            "categories": [{"name": "cell", "boxes": 123, "ap": {**better, "low": -0.1}}],
            "left_out": {"only_a": 2, "categories_b": ["disc"]},
        },
    )


def work():
    if JOB == "evaluate":
        return evaluate(Path(sys.argv[2]), sys.argv[4])
    if JOB == "compare":
        compare(Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[5])
    if JOB == "export-model":
        return export()
    if JOB == "train" and "flood" not in HOW:
        return train(int(HOW.get("steps", 20)))
    return "finished"


def main():
    say("hello", protocol=1, app="fake", job=JOB)
    if "noise" in HOW:
        os.write(1, b'\xff\xfe binary\n{"event": 12}\n[1, 2]\nnoise on stdout\n')
        os.write(1, b"x" * 3_000_000 + b"\n")
        os.write(2, b"noise on stderr\r 10%\r 20%\nlast line")
        say("a_kind_from_the_future", x=1)
    if "flood" in HOW:
        flood(int(HOW["flood"]))
    if "logflood" in HOW:
        os.write(2, b"".join(b"log line %d\n" % i for i in range(int(HOW["logflood"]))))
    if "exit" in HOW:
        sys.stderr.write("Traceback: it was too much\n")
        sys.exit(int(HOW["exit"]))
    if "fail" in HOW and JOB == "train":
        say(
            "failed",
            kind="out_of_memory",
            message="There is not enough memory.",
            hint="Choose the preset nano.",
        )
        sys.exit(1)
    if "deaf" in HOW or ("deaf_device" in HOW and JOB == "device"):
        say("note", text="deaf")
        hang()
    if JOB == "device":
        say(
            "report",
            what="device",
            data={
                "device": "cpu",
                "reason": "CPU, 2 cores: no GPU that can be used",
                "threads": 2,
            },
        )
    say("ended", how=work(), text="")
    if "linger" in HOW:
        hang()


main()
