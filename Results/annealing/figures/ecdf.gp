# Runtime distribution: 1 function × 1 target; right of ✕ restarts are simulated
# Draw it again with: gnuplot ecdf.gp
NAME = 'ecdf'; WIDTH = 960; HEIGHT = 540
load 'style.gp'
set label 1 '{/:Bold Runtime distribution}' at screen 0.0167, screen 0.9593 left font ",14" tc rgb INK
set label 2 '1 function × 1 target; right of ✕ restarts are simulated' at screen 0.0167, screen 0.9222 left font ",11" tc rgb MUTED
set yrange [-0.01:1.02]
unset logscale y
set format y '%g'
set xrange [3.9810717055349722:446683.5921509632]
set logscale x 10
set format x '10^{%L}'
set mxtics 1
set xtics 10.0
D = 'ecdf.dat'
set multiplot

set lmargin at screen 0.0813; set rmargin at screen 0.2721
set bmargin at screen 0.5333; set tmargin at screen 0.8296
unset arrow
unset xlabel
set label 4 'fraction of pairs solved' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold langevin}' at screen 0.0813, screen 0.8519 left font ",12" tc rgb INK
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.0164, graph 0.9806 to graph 1.0655, graph 0.9063 nohead lc rgb C5 lw 0.8
set label 10 'temperature=1.5 + logarithm…' at graph 1.0873, graph 0.9063 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.9806 to graph 1.0655, graph 1.0 nohead lc rgb C6 lw 0.8
set label 11 'temperature=3 + logarithmic…' at graph 1.0873, graph 1.0 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.0097 to graph 1.0655, graph 0.0 nohead lc rgb C1 lw 0.8
set label 12 'temperature=0.1 + logarithm…' at graph 1.0873, graph 0.0 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.0097 to graph 1.0655, graph 0.0938 nohead lc rgb C2 lw 0.8
set label 13 'temperature=0.2 + logarithm…' at graph 1.0873, graph 0.0938 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.9612 to graph 1.0655, graph 0.8125 nohead lc rgb C4 lw 0.8
set label 14 'temperature=0.72 + logarith…' at graph 1.0873, graph 0.8125 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.0097 to graph 1.0655, graph 0.1875 nohead lc rgb C3 lw 0.8
set label 15 'temperature=0.4 + logarithm…' at graph 1.0873, graph 0.1875 left font ",11" tc rgb C3
plot D index 0 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 with steps lw 2 lc rgb C3, \
  D index 11 using 1:2 with steps lw 2 lc rgb C4, \
  D index 10 using 1:2 with steps lw 2 lc rgb C2, \
  D index 9 using 1:2 with steps lw 2 lc rgb C1, \
  D index 3 using 1:2 with steps lw 2 lc rgb C6, \
  D index 1 using 1:2 with steps lw 2 lc rgb C5, \
  D index 1 every ::68::68 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C5, \
  D index 3 every ::68::68 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C6, \
  D index 9 every ::68::68 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C1, \
  D index 10 every ::68::68 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C2, \
  D index 11 every ::68::68 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C4, \
  D index 14 every ::68::68 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C3
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.7721
set bmargin at screen 0.5333; set tmargin at screen 0.8296
unset arrow
set xlabel 'evaluations / dimension' tc rgb TEXT offset 0,0.3
unset label 4
set label 3 '{/:Bold metropolis}' at screen 0.5813, screen 0.8519 left font ",12" tc rgb INK
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.0164, graph 0.9806 to graph 1.0655, graph 0.8125 nohead lc rgb C5 lw 0.8
set label 10 'temperature=1.5 + logarithm…' at graph 1.0873, graph 0.8125 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.9806 to graph 1.0655, graph 0.9063 nohead lc rgb C6 lw 0.8
set label 11 'temperature=3 + logarithmic…' at graph 1.0873, graph 0.9063 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.9806 to graph 1.0655, graph 1.0 nohead lc rgb C4 lw 0.8
set label 12 'temperature=0.72 + logarith…' at graph 1.0873, graph 1.0 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.9709 to graph 1.0655, graph 0.7188 nohead lc rgb C3 lw 0.8
set label 13 'temperature=0.4 + logarithm…' at graph 1.0873, graph 0.7188 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.0097 to graph 1.0655, graph 0.0 nohead lc rgb C1 lw 0.8
set label 14 'temperature=0.1 + logarithm…' at graph 1.0873, graph 0.0 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.0097 to graph 1.0655, graph 0.0938 nohead lc rgb C2 lw 0.8
set label 15 'temperature=0.2 + logarithm…' at graph 1.0873, graph 0.0938 left font ",11" tc rgb C2
plot D index 0 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 with steps lw 2 lc rgb C2, \
  D index 16 using 1:2 with steps lw 2 lc rgb C1, \
  D index 15 using 1:2 with steps lw 2 lc rgb C3, \
  D index 7 using 1:2 with steps lw 2 lc rgb C4, \
  D index 6 using 1:2 with steps lw 2 lc rgb C6, \
  D index 5 using 1:2 with steps lw 2 lc rgb C5, \
  D index 5 every ::68::68 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C5, \
  D index 6 every ::68::68 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C6, \
  D index 7 every ::68::68 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C4, \
  D index 15 every ::68::68 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C3, \
  D index 16 every ::68::68 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C1, \
  D index 17 every ::68::68 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C2
unset label 1
unset label 2

set lmargin at screen 0.0813; set rmargin at screen 0.2721
set bmargin at screen 0.1259; set tmargin at screen 0.4222
unset arrow
set xlabel 'evaluations / dimension' tc rgb TEXT offset 0,0.3
set label 4 'fraction of pairs solved' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold siman}' at screen 0.0813, screen 0.4444 left font ",12" tc rgb INK
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.0164, graph 0.9806 to graph 1.0655, graph 0.8125 nohead lc rgb C4 lw 0.8
set label 10 'temperature=0.72 + logarith…' at graph 1.0873, graph 0.8125 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.9806 to graph 1.0655, graph 0.9063 nohead lc rgb C5 lw 0.8
set label 11 'temperature=1.5 + logarithm…' at graph 1.0873, graph 0.9063 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.9806 to graph 1.0655, graph 1.0 nohead lc rgb C6 lw 0.8
set label 12 'temperature=3 + logarithmic…' at graph 1.0873, graph 1.0 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.9757 to graph 1.0655, graph 0.7188 nohead lc rgb C3 lw 0.8
set label 13 'temperature=0.4 + logarithm…' at graph 1.0873, graph 0.7188 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.0097 to graph 1.0655, graph 0.0097 nohead lc rgb C1 lw 0.8
set label 14 'temperature=0.1 + logarithm…' at graph 1.0873, graph 0.0097 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.3058 to graph 1.0655, graph 0.3058 nohead lc rgb C2 lw 0.8
set label 15 'temperature=0.2 + logarithm…' at graph 1.0873, graph 0.3058 left font ",11" tc rgb C2
plot D index 1 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 with steps lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 with steps lw 2 lc rgb C2, \
  D index 12 using 1:2 with steps lw 2 lc rgb C1, \
  D index 8 using 1:2 with steps lw 2 lc rgb C3, \
  D index 4 using 1:2 with steps lw 2 lc rgb C6, \
  D index 2 using 1:2 with steps lw 2 lc rgb C5, \
  D index 0 using 1:2 with steps lw 2 lc rgb C4, \
  D index 0 every ::80::80 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C4, \
  D index 2 every ::80::80 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C5, \
  D index 4 every ::80::80 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C6, \
  D index 8 every ::80::80 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C3, \
  D index 12 every ::80::80 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C1, \
  D index 13 every ::80::80 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C2
unset label 1
unset label 2
unset multiplot
