# Runtime distribution: 1 function × 3 targets; right of ✕ restarts are simulated
# Draw it again with: gnuplot ecdf.gp
NAME = 'ecdf'; TITLE = 'ecdf'; WIDTH = 924; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Runtime distribution}' at screen 0.0173, screen 0.9522 left font ",14" tc rgb INK
set label 2 '1 function × 3 targets; right of ✕ restarts are simulated' at screen 0.0173, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [-0.01:1.02]
unset logscale y
set format y '%g'
set xrange [7.079457843841379:3162.2776601683795]
set logscale x 10
set format x '10^{%L}'
D = 'ecdf.dat'

set lmargin at screen 0.0843; set rmargin at screen 0.692
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'evaluations / dimension' tc rgb TEXT offset 0,0.3
set label 4 'fraction of pairs solved' at screen 0.0173, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.9806 to graph 1.0214, graph 0.8256 nohead lc rgb C5 lw 0.8
set label 10 'momentum (foreign) + warmupStableDecay' at graph 1.0285, graph 0.8256 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.9806 to graph 1.0214, graph 0.8692 nohead lc rgb C1 lw 0.8
set label 11 'momentum (foreign)' at graph 1.0285, graph 0.8692 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.9806 to graph 1.0214, graph 0.9128 nohead lc rgb C4 lw 0.8
set label 12 'momentum (foreign) + warmup linear' at graph 1.0285, graph 0.9128 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.9806 to graph 1.0214, graph 0.9564 nohead lc rgb C2 lw 0.8
set label 13 'momentum (foreign) + exponential' at graph 1.0285, graph 0.9564 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.9806 to graph 1.0214, graph 1.0 nohead lc rgb C3 lw 0.8
set label 14 'momentum (foreign) + warmup cosine' at graph 1.0285, graph 1.0 left font ",11" tc rgb C3
plot D index 4 using 1:2 title 'momentum (foreign) + warmup cosine' noenhanced with steps lw 2 lc rgb C3, \
  D index 3 using 1:2 title 'momentum (foreign) + exponential' noenhanced with steps lw 2 lc rgb C2, \
  D index 2 using 1:2 title 'momentum (foreign) + warmup linear' noenhanced with steps lw 2 lc rgb C4, \
  D index 1 using 1:2 title 'momentum (foreign)' noenhanced with steps lw 2 lc rgb C1, \
  D index 0 using 1:2 title 'momentum (foreign) + warmupStableDecay' noenhanced with steps lw 2 lc rgb C5, \
  D index 0 every ::32::32 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C5, \
  D index 1 every ::32::32 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C1, \
  D index 2 every ::32::32 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C4, \
  D index 3 every ::32::32 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C2, \
  D index 4 every ::32::32 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C3
