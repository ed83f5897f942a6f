"""Makes expectations.json: what python-dateutil makes of recurrence rules.

    python3 test/shared/recurrence/expectations.py > test/shared/recurrence/expectations.json

Made with Python 3 and python-dateutil 2.9.0; the same again on each run. First come the examples of RFC 5545 §3.8.5.3
that repeat daily or less often, those without an end cut by an UNTIL; then rules drawn over all parts of §3.3.10.

A drawn series starts with the first instance of its rule, as the RFC asks, so that both ways of counting a start that
is none agree. It is expanded from the day at which it was drawn: dateutil takes the first week of a rule with BYSETPOS
to begin with DTSTART, the RFC with WKST.
"""

import json
import random
import sys
from datetime import datetime, timedelta, timezone

from dateutil import rrule, tz

SEED = 5545
DRAWN = 290
SHOWN = 60
MOST = 500
YEARS = 10
LOCAL = "%Y-%m-%dT%H:%M"
WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
ZONES = ["Europe/Rome", "Europe/Athens", "Atlantic/Azores", "America/New_York", "UTC"]

# RFC 5545 §3.8.5.3, all in America/New_York: start, rule, and an end for those without.
EXAMPLES = [
    ("1997-09-02T09:00", "FREQ=DAILY;COUNT=10", None),
    ("1997-09-02T09:00", "FREQ=DAILY;UNTIL=19971224T000000Z", None),
    ("1997-09-02T09:00", "FREQ=DAILY;INTERVAL=2", "19971203T140000Z"),
    ("1997-09-02T09:00", "FREQ=DAILY;INTERVAL=10;COUNT=5", None),
    ("1998-01-01T09:00", "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", None),
    ("1998-01-01T09:00", "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1", None),
    ("1997-09-02T09:00", "FREQ=WEEKLY;COUNT=10", None),
    ("1997-09-02T09:00", "FREQ=WEEKLY;UNTIL=19971224T000000Z", None),
    ("1997-09-02T09:00", "FREQ=WEEKLY;INTERVAL=2;WKST=SU", "19980217T140000Z"),
    ("1997-09-02T09:00", "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH", None),
    ("1997-09-02T09:00", "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", None),
    ("1997-09-01T09:00", "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR", None),
    ("1997-09-02T09:00", "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", None),
    ("1997-09-05T09:00", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", None),
    ("1997-09-05T09:00", "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR", None),
    ("1997-09-07T09:00", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", None),
    ("1997-09-22T09:00", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", None),
    ("1997-09-28T09:00", "FREQ=MONTHLY;BYMONTHDAY=-3", "19980226T140000Z"),
    ("1997-09-02T09:00", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", None),
    ("1997-09-30T09:00", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", None),
    ("1997-09-10T09:00", "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", None),
    ("1997-09-02T09:00", "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", "19980331T140000Z"),
    ("1997-06-10T09:00", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7", None),
    ("1997-03-10T09:00", "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3", None),
    ("1997-01-01T09:00", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", None),
    ("1997-05-19T09:00", "FREQ=YEARLY;BYDAY=20MO", "20060601T000000Z"),
    ("1997-05-12T09:00", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "20060601T000000Z"),
    ("1997-03-13T09:00", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "20060601T000000Z"),
    ("1997-06-05T09:00", "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8", "20060601T000000Z"),
    # In the RFC it starts on 2 September 1997, which is excluded: here with the first instance.
    ("1998-02-13T09:00", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "20060601T000000Z"),
    ("1997-09-13T09:00", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", "20060601T000000Z"),
    ("1996-11-05T09:00", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "20050101T000000Z"),
    ("1997-09-04T09:00", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", None),
    ("1997-09-29T09:00", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "20060601T000000Z"),
    ("1997-09-02T09:00", "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40", "19970912T000000Z"),
    ("1997-08-05T09:00", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", None),
    ("1997-08-05T09:00", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", None),
    ("2007-01-15T09:00", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", None),
]


def instances(rule, start, until):
    """All instances from a start on, cut by UNTIL, which stands for itself: dateutil wants none where it is a date."""
    found = []
    for instance in rrule.rrulestr(rule, dtstart=start):
        if until is not None and instance > until:
            break
        found.append(instance)
        if len(found) > MOST or (instance - start).days > YEARS * 365:
            break
    return found


def row(rule, until, zone, whole_day, drawn_from, of):
    """Nothing for a rule that makes fewer than two instances, or more, or longer, than a series may. One that reaches its
    COUNT later than that, but has its last within, is kept with fewer: the test names it.
    """
    clock = tz.gettz(zone) if zone != "UTC" else tz.UTC
    last = None if until is None else instant(until, clock)
    all_of_it = instances(rule, drawn_from.replace(tzinfo=clock), last)
    if not 2 <= len(all_of_it) <= MOST or (all_of_it[-1] - all_of_it[0]).days > YEARS * 365:
        return None
    text = [i.strftime(LOCAL) for i in all_of_it]
    return {
        "of": of,
        "rule": rule if until is None else f"{rule};UNTIL={until}",
        "zone": zone,
        "wholeDay": whole_day,
        "count": len(text),
        "last": text[-1],
        "starts": " ".join(text[:SHOWN]),
    }


def instant(until, clock):
    if len(until) == 8:
        return datetime.strptime(until, "%Y%m%d").replace(tzinfo=clock, hour=23, minute=59)
    return datetime.strptime(until, "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)


def some(draw, values, most):
    return ",".join(str(v) for v in draw.sample(values, draw.randint(1, most)))


def from_either_end(most):
    return [n for n in range(-most, most + 1) if n != 0]


def drawn_parts(draw, freq):
    """BYxxx parts that may stand together with a frequency (the table of §3.3.10)."""
    parts = {}

    def maybe(chance, name, value):
        if draw.random() < chance:
            parts[name] = value()

    maybe(0.3, "BYMONTH", lambda: some(draw, range(1, 13), 4))
    if freq == "YEARLY":
        maybe(0.2, "BYYEARDAY", lambda: some(draw, from_either_end(366), 8))
        if "BYYEARDAY" not in parts:
            maybe(0.25, "BYWEEKNO", lambda: some(draw, from_either_end(53), 5))
    if freq != "WEEKLY":
        maybe(0.3, "BYMONTHDAY", lambda: some(draw, from_either_end(31), 6))
    if "BYWEEKNO" in parts:
        # Without a weekday dateutil takes all seven (a difference, told in the test).
        parts["BYDAY"] = some(draw, WEEKDAYS, 3)
    elif freq in ("YEARLY", "MONTHLY"):
        most = 5 if freq == "MONTHLY" or "BYMONTH" in parts else 53
        ordinals = [f"{n}{d}" for n in from_either_end(most) for d in WEEKDAYS]
        maybe(0.5, "BYDAY", lambda: some(draw, ordinals if draw.random() < 0.6 else WEEKDAYS, 4))
    else:
        maybe(0.6, "BYDAY", lambda: some(draw, WEEKDAYS, 4))
    maybe(0.1, "BYHOUR", lambda: some(draw, range(6, 24), 3))
    maybe(0.1, "BYMINUTE", lambda: some(draw, range(0, 60, 5), 2))
    if parts:
        maybe(0.3, "BYSETPOS", lambda: some(draw, from_either_end(4), 2))
    maybe(0.3, "WKST", lambda: draw.choice(WEEKDAYS))
    return parts


def drawn(draw, freq):
    zone = draw.choice(ZONES)
    parts = drawn_parts(draw, freq)
    interval = draw.choice([1, 1, 1, 2, 2, 3, 4, 5, 7, 13])
    whole_day = draw.random() < 0.2 and not parts.keys() & {"BYHOUR", "BYMINUTE"}
    # Not at night: what of a time that clocks leave out is a difference, told in the test.
    start = datetime(2020, 1, 1) + timedelta(days=draw.randrange(3650))
    if not whole_day:
        start += timedelta(minutes=draw.randrange(6 * 60, 24 * 60, 5))
    if freq == "WEEKLY" and "BYSETPOS" in parts:
        start -= timedelta(days=(start.weekday() - WEEKDAYS.index(parts.get("WKST", "MO"))) % 7)
    until = None
    end = []
    if draw.random() < 0.5:
        end = [f"COUNT={draw.randint(2, 80)}"]
    else:
        day = start + timedelta(days=draw.randint(20, 3000))
        until = day.strftime("%Y%m%d") if whole_day else day.strftime("%Y%m%dT%H%M%SZ")
    written = [f"{name}={value}" for name, value in parts.items()]
    if interval > 1:
        written.append(f"INTERVAL={interval}")
    written += end
    draw.shuffle(written)
    return row(";".join([f"FREQ={freq}", *written]), until, zone, whole_day, start, "drawn")


def main(wanted, seed):
    draw = random.Random(seed)
    rows = []
    for start, rule, until in EXAMPLES:
        at = datetime.strptime(start, LOCAL)
        rows.append(row(rule, until, "America/New_York", False, at, "RFC 5545 §3.8.5.3"))
        assert rows[-1]["starts"].startswith(start), rule
    frequencies = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
    while len(rows) < len(EXAMPLES) + wanted:
        made = drawn(draw, frequencies[len(rows) % 4])
        if made is not None:
            rows.append(made)
    print(json.dumps(rows, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DRAWN, int(sys.argv[2]) if len(sys.argv) > 2 else SEED)
