# Taubin: one seed
# Draw it again with: gnuplot taubin-evaluations.gp
NAME = 'taubin-evaluations'; TITLE = 'taubin_evaluations'; WIDTH = 792; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Taubin}' at screen 0.0202, screen 0.9522 left font ",14" tc rgb INK
set label 2 'one seed' at screen 0.0202, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [1.4802973661668753e-16:48.06977135717711]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 1000.0
set xrange [1.0:149.0]
set logscale x 10
set format x '10^{%L}'
D = 'taubin-evaluations.dat'

set lmargin at screen 0.0984; set rmargin at screen 0.8073
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'evaluations' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0202, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0101 to graph 1.0214, graph 0.0054 nohead lc rgb C1 lw 0.8
set label 10 'bfgs2' at graph 1.0285, graph 0.0054 left font ",11" tc rgb C1
set arrow from graph 0.7321, graph 0.0444 to graph 1, graph 0.0444 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0444 to graph 1.0214, graph 0.049 nohead lc rgb C2 lw 0.8
set label 11 'levenbergMarquardt' at graph 1.0285, graph 0.049 left font ",11" tc rgb C2
plot D index 0 using 1:2:4 title 'bfgs2' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'levenbergMarquardt' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 1 using 1:3 title 'levenbergMarquardt' noenhanced with lines lw 2 lc rgb C2, \
  D index 0 using 1:3 title 'bfgs2' noenhanced with lines lw 2 lc rgb C1
