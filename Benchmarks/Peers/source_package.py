"""Downloads a source package from the package index that pip uses: source_package.py NAME-VERSION TO."""

import os
import re
import subprocess
import sys
import urllib.parse
import urllib.request

name, target = sys.argv[1], sys.argv[2]
configured = subprocess.run([sys.executable, "-m", "pip", "config", "get", "global.index-url"], capture_output=True, text=True, check=False)
index = os.environ.get("PIP_INDEX_URL") or configured.stdout.strip() or "https://pypi.org/simple"
page = index.rstrip("/") + "/" + name.rsplit("-", 1)[0].replace("_", "-") + "/"
with urllib.request.urlopen(page, timeout=60) as answer:
    links = re.findall(r'href="([^"#]+)', answer.read().decode())
found = [link for link in links if link.endswith("/" + name + ".tar.gz")]
if not found:
    sys.exit(f"{page} has no {name}.tar.gz")
urllib.request.urlretrieve(urllib.parse.urljoin(page, found[0]), target)
