from lib import *; import lib,unicodedata,time
def one(name,its,nfd=False,**k):
    rs=build(its,name,**k); t=json.dumps(rs,ensure_ascii=False)
    if nfd: t=unicodedata.normalize('NFD',t)
    f='out/%s.json'%name; open(f,'w').write(t); s=time.time()
    try: rc,o=run(f)
    except Exception as e: print(name,'EXC',e); return
    print(name,'rc',rc,'%.1fs'%(time.time()-s),sorted(set(re.findall(r'HTX\d{4}',o))), 'Unhandled' in o)
def I(q,u,t,dl=None,m='X',parts=None,any=False): return dict(g='s',q=q,u=u,t=t,dl=dl,m=m,n=None,ti=None,parts=parts,any=any,mk=None)
Y='đến năm 2025 có 20 HTX, đến năm 2030 có 40 HTX; '
one('s-long',[I((Y*1200)[:60000//2],'HTX','=40','2030')])
one('s-long50',[I((Y*400)[:20000],'HTX','=40','2030',m='X%d'%i) for i in range(50)])
one('s-dt',[I('đồng thời '*5000,None,None,parts=[('A','HTX','=1'),('B','THT','=2')],any=True)])
one('s-dt2',[I('Trồng '+'đồng thời Trồng '*3000,None,None,parts=[('Trồng','HTX','inc'),('Trồng cây','THT','inc')]*1,any=True)])
one('s-ha',[I('5 ha '*9000,'m²','=5')])
one('s-slash',[I('5 tấn/ha/ha/ha/ha/'+'ha/'*5000,'tạ/ha/ha','=5')])
one('s-unit',[I('5 ha','ha/'+'m²/'*150+'x','=5')])
one('s-num',[I('9'*60+' ha','m²','=5'),I('999999999999999999 km²','m²','=5',m='Y'),I('0,000000001 m²','km²','=5',m='Z'),I('1/0 ha năm 0000 năm 9999','ha','=0','2025',m='W')])
one('s-year',[I('năm 99999 năm 0 năm -1 đến năm 2025/2026/2027 có 5 HTX, đến năm 20300 có 6 HTX','HTX','=6','2025')])
one('s-empty',[I('đến năm , đến năm có , ; ; : ( ) [ ] “” … – — 1. 2) a)','HTX','=6','2025')])
one('s-open',[I('(((((('*500+'đến năm 2025 có 5 HTX','HTX','=5','2025')])
one('s-big',[I(Y,'HTX','=40','2030',m='X%d'%i) for i in range(1100)])
exec(open('right.py').read().replace('from lib import *','')); 
one('s-nfd',lib.items[:50],nfd=True)
