"""How many pictures it takes: AP against the number of training pictures.

    python tests/benchmarks/pictures.py DATA CACHE [--numbers 10 25 50 100 205] [--seeds 3]

Each seed draws its own pictures. As in ``ablations.py``, whose results file has the same form.
"""

from ablations import Results, measure, spread
from frozen import options, started


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--numbers", type=int, nargs="+", default=[10, 25, 50, 100, 205])
    parser.add_argument("--steps", type=int, default=150)
    parser.add_argument("--seeds", type=int, default=3)
    arguments = parser.parse_args()
    kept = started(arguments)
    results = Results(arguments.cache / f"pictures-{arguments.data.name}.jsonl")
    for seed in range(arguments.seeds):
        for number in arguments.numbers:
            keys = {"pictures": number, "steps": arguments.steps, "seed": seed}
            if not results.has(**keys):
                results.add(**keys, **measure(kept, {}, arguments.steps, seed, number))
    print("\n| pictures | seeds | AP | AP50 |\n|---|---|---|---|")
    for number in arguments.numbers:
        keys = {"pictures": number, "steps": arguments.steps}
        ap, ap50 = results.of("ap", **keys), results.of("ap50", **keys)
        print(f"| {number} | {len(ap)} | {spread(ap)} | {spread(ap50)} |")


if __name__ == "__main__":
    main()
