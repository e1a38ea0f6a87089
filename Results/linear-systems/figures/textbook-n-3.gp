# textbook, n = 3: one seed
# Draw it again with: gnuplot textbook-n-3.gp
NAME = 'textbook-n-3'; TITLE = 'textbook_n_3'; WIDTH = 746; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold textbook, n = 3}' at screen 0.0214, screen 0.9522 left font ",14" tc rgb INK
set label 2 'one seed' at screen 0.0214, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [1e-17:98.09863201810224]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics ('10^{-15}' 1e-15, '10^{-12}' 1e-12, '10^{-9}' 1e-09, '10^{-6}' 1e-06, '10^{-3}' 0.001, '10^{0}' 1.0, '≤ 10^{−17}' 1e-17)
set xrange [1.0:52.0]
set logscale x 10
set format x '10^{%L}'
set xtics ('1' 1.0, '2' 2.0, '5' 5.0, '10' 10.0, '20' 20.0, '50' 50.0)
D = 'textbook-n-3.dat'

set lmargin at screen 0.1045; set rmargin at screen 0.8572
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'residual at the iterate' at screen 0.0214, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.7452, graph 0.0 to graph 1, graph 0.0 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0 nohead lc rgb C1 lw 0.8
set label 10 'gaussSeidel' at graph 1.0285, graph 0.0 left font ",11" tc rgb C1
set arrow from graph 0.8925, graph 0.0 to graph 1, graph 0.0 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0436 nohead lc rgb C2 lw 0.8
set label 11 'jacobi' at graph 1.0285, graph 0.0436 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0872 nohead lc rgb C3 lw 0.8
set label 12 'sor' at graph 1.0285, graph 0.0872 left font ",11" tc rgb C3
set arrow from graph 0, first 1e-17 to graph 1, first 1e-17 nohead back lc rgb RULE lw 1 dt 3
plot D index 0 using 1:2:4 title 'gaussSeidel' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'jacobi' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 2 using 1:2:4 title 'sor' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.16 noborder, \
  D index 2 using 1:3 title 'sor' noenhanced with lines lw 2 lc rgb C3, \
  D index 1 using 1:3 title 'jacobi' noenhanced with lines lw 2 lc rgb C2, \
  D index 0 using 1:3 title 'gaussSeidel' noenhanced with lines lw 2 lc rgb C1
