#!/usr/bin/env python3
"""The language model of Sources/Judging/Language again, in Python: counts wrong verdicts on spliced traces.

    python3 scripts/language/port.py SPLICED COUNT CHANGE...

COUNT is how many Latin traces of the classes clean, lures and mixed are taken; CHANGE the costs of a change, in steps of 0.05 nats.
Quotations and formulas are left out by simpler patterns than the judge's.
"""
import re, json, sys, random
src=open(__import__('os').path.dirname(__file__)+'/../../Sources/Judging/Language/LanguageTables.swift',encoding='utf-8').read()
L=re.search(r'languages = \[(.*?)\]',src).group(1).replace('"','').split(', ')
parts=src.split('#"""')
def row(s): return [ord(c)-35-(1 if ord(c)>92 else 0) for c in s[-16:]]
tri={};words={}
for line in parts[1].split('"""#')[0].split('\n'):
    line=line[4:]
    if len(line)>=19: tri[line[:3]]=row(line)
for line in parts[2].split('"""#')[0].split('\n'):
    line=line[4:]
    if ' ' in line: words[line[:line.index(' ')] if line.index(' ')>0 else '']=row(line)
CUT=160
def score(w):
    w=w.lower()
    if w in words: s=[2*x for x in words[w]]
    else:
        p='^^'+w+'$'; s=[0]*16
        for i in range(len(p)-2):
            r=tri.get(p[i:i+3])
            if r: s=[a+b for a,b in zip(s,r)]
    m=min(s); return [min(CUT,x-m) for x in s]
def text_words(t):
    t=re.sub(r'(?s)\\\(.*?\\\)|\\\[.*?\\\]|\$[^$\n]+\$|`[^`\n]*`|“[^”\n]*”|"[^"\n]*"|«[^»\n]*»|„[^“\n]*“',' ; ',t)
    out=[]
    for m in re.finditer(r'[^\W\d_]+',t):
        w=m.group()
        if len(w)<2 or not all(ord(c)<0x250 or 0x1e00<=ord(c)<0x1f00 for c in w): continue
        caps=sum(c.isupper() and ord(c)<128 for c in w)
        if caps>1: continue
        a=t[m.start()-1:m.start()]; b=t[m.end():m.end()+1]
        if a and a in '0123456789_/@\\' or b and b in '0123456789_/@\\': continue
        before=t[max(0,m.start()-3):m.start()].rstrip(' ')
        start = m.start()==0 or before=='' or '\n' in t[max(0,m.start()-3):m.start()] or before[-1:] in '.:!?'
        s=score(w)
        if caps==1 and not start: s=[x>>2 for x in s]
        out.append(s)
    return out
def viterbi(ws,C):
    costs=[0]*16; back=[]
    for s in ws:
        m=min(costs); b=costs.index(m)
        n=[];f=[]
        for l in range(16):
            c=costs[l]-m
            if c>C: n.append(C+s[l]); f.append(b)
            else: n.append(c+s[l]); f.append(l)
        back.append(f); costs=n
    l=costs.index(min(costs)); path=[]
    for f in reversed(back):
        path.append(l); l=f[l]
    return path[::-1]
traces=[json.loads(x) for x in open(sys.argv[1])]
N=int(sys.argv[2])
pre=[]
for t in traces:
    k=t['id'].split('-')[0]
    if k not in('clean','lures','mixed') or t['language']=='ru' or (k=='mixed' and t['other']=='ru'): continue
    pre.append((t,text_words(t['reasoning'])))
    if len(pre)>=N: break
for C in map(int,sys.argv[3:]):
  for shortest in (5,6):
    shares=[]
    for t,ws in pre:
        p=viterbi(ws,C); target=L.index(t['language'])
        runs=[]; 
        for l in p:
            if runs and runs[-1][0]==l: runs[-1][1]+=1
            else: runs.append([l,1])
        f=sum(n for l,n in runs if l!=target and n>=shortest)
        shares.append((f/max(1,len(p)),t['expect'],t['id']))
    for th in (0.02,0.03,0.035):
        fp=[i for s,e,i in shares if e!='language' and s>th]; fn=[i for s,e,i in shares if e=='language' and s<=th]
        pos=sum(e=='language' for _,e,_ in shares)
        print(C,shortest,th,'fp',len(fp),'fn',len(fn),'of',pos,len(shares)-pos, fp[:4],fn[:6])
