#!/usr/bin/env python3
"""Sends the five pages of a folder of seeds to a running pipeline and holds the outcome against what a desk should see.

    .ci/seeds.py FOLDER [--kills N] [--seed N]

Exactly one alert of the shipped watch "troop-deployment", opened by the third origin; a matching sentence quoted from each
page; nobody from the pages' furniture among the entities, and each person under one id. The five pages are five texts, but the
fourth tells the third's figures in other words: it is derived from it, the others from none, and the alert counts four origins
and says of the fourth what it was made of. A sixth page, a trimmed copy of one of them, adds an article and a publisher but no
origin; sending all of it again changes nothing. With --kills, the process
is killed (SIGKILL) that many times at random moments while the pages are sent, and started again on the same data.
"""
import argparse, json, os, random, re, shutil, signal, socket, subprocess, sys, tempfile, threading, time, urllib.error, urllib.parse, urllib.request

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WATCH = 'troop-deployment'


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


def get(url):
    with urllib.request.urlopen(url, timeout=10) as r:
        return json.load(r)


def until(what, seconds, condition):
    end = time.time() + seconds
    while time.time() < end:
        try:
            value = condition()
            if value:
                return value
        except (OSError, urllib.error.URLError, ValueError):
            pass
        time.sleep(.1)
    raise SystemExit(f'seeds: waited {seconds} s in vain for {what}')


class Pipeline:
    """`wirewatch up` on a data folder of its own, as a child process."""

    def __init__(self, data):
        self.data, self.port, self.process = data, free_port(), None
        self.url = f'http://127.0.0.1:{self.port}'
        self.log = open(f'{data}.log', 'ab')

    def start(self):
        self.process = subprocess.Popen(
            [f'{ROOT}/wirewatch', 'up', '--data', self.data, '--port', str(self.port)],
            stdout=self.log, stderr=self.log, stdin=subprocess.DEVNULL, start_new_session=True)

    def ready(self):
        until('readiness', 120, lambda: urllib.request.urlopen(f'{self.url}/health/ready', timeout=5).status == 200)

    def kill(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        self.process.wait(60)


def send(url, publisher, text):
    """Posts until accepted, as any sender does."""
    query = urllib.parse.urlencode({'publisher': publisher, 'url': f'https://{publisher}/page'})
    request = urllib.request.Request(
        f'{url}/v1/articles?{query}', data=text.encode(), method='POST', headers={'Content-Type': 'text/plain; charset=utf-8'})

    def accepted():
        try:
            with urllib.request.urlopen(request, timeout=10) as r:
                return r.status == 202
        except urllib.error.HTTPError as e:
            if e.code == 503:
                return False
            raise SystemExit(f'seeds: {publisher} was refused: {e.code} {e.read().decode()}')
    until(f'acceptance of {publisher}', 120, accepted)


def alerts(url):
    answer = get(f'{url}/v1/alerts')
    rows = answer['alerts'] if isinstance(answer, dict) else answer
    return [get(f'{url}/v1/alerts/{a["id"]}') for a in rows if a['ruleId'] == WATCH]


def outcome(found):
    """What must not depend on how often anything was sent or killed."""
    return [{'state': a['state'], 'articles': a['articles'], 'publishers': a['publishers'], 'origins': a['origins'],
             'evidence': sorted((e['publisher'], e['sentence'], e['counted']) for e in a['evidence'])} for a in found]


def trimmed(text):
    """A copy as a smaller site would carry it: a paragraph short, with a menu above and a plea below."""
    paragraphs = text.split('\n\n')
    return '\n\n'.join(['Home | World | Sport', *paragraphs[:4], *paragraphs[5:9], 'Sign up for our newsletter'])


def check(name, good, detail=''):
    print(f'seeds: {"ok  " if good else "FAIL"} {name}{"" if good else ": " + str(detail)}', flush=True)
    check.failed += not good


check.failed = 0


def check_entities(texts):
    lines = ''.join(json.dumps({'id': p, 'url': f'https://{p}/page', 'text': t}) + '\n' for p, t in texts.items())
    out = subprocess.run([f'{ROOT}/wirewatch', 'enrich'], input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout
    articles = [json.loads(l) for l in out.decode().splitlines()]
    entities = [(e['type'], e['id'], e['name']) for a in articles for e in a['entities']]
    names = {n for _, _, n in entities}
    bad = [n for n in names if re.search('Netanyahu|Spain|Starmer|Tel Aviv|Egypt|Israel', n)]
    check('no entity from site furniture', not bad, bad)
    for person in ('Zinoviev', 'Zelensk', 'Yoon', 'Kim Hong', 'Kim Jong', 'Lammy', 'Putin', 'Rutte', 'Peskov'):
        ids = {i for t, i, n in entities if t == 'PERSON' and person in n}
        check(f'{person} is one person', len(ids) == 1, ids)
    stories = {a['story'] for a in articles}
    check('the five pages are one story', len(stories) == 1, stories)
    origins = {a['origin'] for a in articles}
    check('the five pages are five texts of their own', len(origins) == 5, origins)
    derived = {a['id']: a['derivedFrom'] for a in articles if 'derivedFrom' in a}
    made = {page: (of['articleId'], of['confidence'] > .8) for page, of in derived.items()}
    check('the fourth page is derived from the third, and no other from any', made == {'page3.example': ('page2.example', True)}, derived)
    shared = derived.get('page3.example', {}).get('figures', [])
    check('the figures that both have are the evidence', {'1,500', '10,000'} <= set(shared) and any('13,000' in f for f in shared), shared)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('folder')
    arguments.add_argument('--kills', type=int, default=0)
    arguments.add_argument('--seed', type=int, default=int(time.time()))
    given = arguments.parse_args()
    files = sorted(f for f in os.listdir(given.folder) if f.endswith('.txt'))
    texts = {f'page{i}.example': open(f'{given.folder}/{f}', encoding='utf8').read() for i, f in enumerate(files)}
    print(f'seeds: {len(files)} pages, {given.kills} kills, seed {given.seed}', flush=True)
    chance = random.Random(given.seed)

    check_entities(texts)
    work = tempfile.mkdtemp(prefix='wirewatch-seeds-')
    pipeline = Pipeline(f'{work}/data')
    ended = False
    try:
        run(pipeline, texts, given.kills, chance)
        ended = True
    finally:
        pipeline.stop()
        if ended and check.failed == 0:
            shutil.rmtree(work)
        else:
            print(f'seeds: the end of {work}/data.log', *open(f'{work}/data.log', errors='replace').readlines()[-60:], flush=True)
    sys.exit(1 if check.failed else 0)


def killed_while(pipeline, kills, chance, action):
    """Runs the action in the background, killing and restarting the pipeline meanwhile."""
    worker = threading.Thread(target=action)
    worker.start()
    for _ in range(kills):
        time.sleep(chance.uniform(.05, 4))
        pipeline.kill()
        pipeline.start()
    worker.join()
    pipeline.ready()


def run(pipeline, texts, kills, chance):
    pipeline.start()
    pipeline.ready()

    def pages(some):
        for publisher, text in some:
            send(pipeline.url, publisher, text)
    items = list(texts.items())
    killed_while(pipeline, kills, chance, lambda: pages(items[:2]))
    time.sleep(2)  # long enough for an alert that must not come
    check('two pages open nothing', alerts(pipeline.url) == [], alerts(pipeline.url))
    killed_while(pipeline, kills, chance, lambda: pages(items[2:3]))
    opened = until('an alert', 60, lambda: alerts(pipeline.url))
    check('the third origin opens the alert', len(opened) == 1 and opened[0]['origins'] == 3, outcome(opened))
    killed_while(pipeline, kills, chance, lambda: pages(items[3:]))
    until('five articles', 60, lambda: [a for a in alerts(pipeline.url) if a['articles'] == 5])
    all_five = alerts(pipeline.url)
    check('exactly one alert', len(all_five) == 1, outcome(all_five))
    alert = all_five[0]
    check('five articles and publishers, four origins', (alert['articles'], alert['publishers'], alert['origins']) == (5, 5, 4), outcome(all_five))
    uncounted = {e['publisher']: e['whyNot'] or '' for e in alert['evidence'] if not e['counted']}
    why = uncounted.get('page3.example', '')
    check('the fourth page is not counted, and it says why', list(uncounted) == ['page3.example'] and
          why.startswith('derived from page2.example') and '13,000' in why, uncounted)
    for evidence in alert['evidence']:
        told = re.search(r'deploy|dispatch|sen[dt]', evidence['sentence']) and re.search(r'troop|soldier|forces', evidence['sentence'])
        quoted = evidence['sentence'][:60] in texts[evidence['publisher']].replace('\xa0', ' ')
        check(f'{evidence["publisher"]} is quoted: {evidence["sentence"][:90]}', bool(told and quoted), evidence['sentence'])

    killed_while(pipeline, kills, chance, lambda: send(pipeline.url, 'page5.example', trimmed(texts['page2.example'])))
    until('the sixth article', 60, lambda: [a for a in alerts(pipeline.url) if a['articles'] == 6])
    six = alerts(pipeline.url)
    check('a trimmed copy adds an article and a publisher, no origin', len(six) == 1 and
          (six[0]['articles'], six[0]['publishers'], six[0]['origins']) == (6, 6, 4), outcome(six))

    killed_while(pipeline, kills, chance, lambda: pages(items + [('page5.example', trimmed(texts['page2.example']))]))
    time.sleep(3)  # long enough for a change that must not come
    again = alerts(pipeline.url)
    check('sending everything twice changes nothing', outcome(again) == outcome(six), outcome(again))
    if kills == 0:
        check('not even the revision', [a['revision'] for a in again] == [a['revision'] for a in six])


if __name__ == '__main__':
    main()
