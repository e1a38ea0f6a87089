# Double well: the Boltzmann density and what was sampled: smooth: exp(−f/T)/Z by quadrature; steps: histogram of langevin
# Draw it again with: gnuplot doublewell-density.gp
NAME = 'doublewell-density'; TITLE = 'doublewell_density'; WIDTH = 720; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Double well: the Boltzmann density and what was sampled}' at screen 0.0222, screen 0.9522 left font ",14" tc rgb INK
set label 2 'smooth: exp(−f/T)/Z by quadrature; steps: histogram of langevin' at screen 0.0222, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.0:1.3667399613379518]
unset logscale y
set format y '%g'
set xrange [-1.7654344020627364:1.7654344020621906]
unset logscale x
set format x '%g'
D = 'doublewell-density.dat'

set lmargin at screen 0.1083; set rmargin at screen 0.8886
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'x₁' tc rgb TEXT offset 0,0.3
set label 4 'density' at screen 0.0222, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.9087, graph 0.0025 to graph 1, graph 0.0025 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0025 to graph 1.0214, graph 0.0872 nohead lc rgb C1 lw 0.8
set label 10 'T = 0.2' at graph 1.0285, graph 0.0872 left font ",11" tc rgb C1
set arrow from graph 0.9489, graph 0.0019 to graph 1, graph 0.0019 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0019 to graph 1.0214, graph 0.0436 nohead lc rgb C2 lw 0.8
set label 11 'T = 0.4' at graph 1.0285, graph 0.0436 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.0015 to graph 1.0214, graph 0.0 nohead lc rgb C3 lw 0.8
set label 12 'T = 0.8' at graph 1.0285, graph 0.0 left font ",11" tc rgb C3
plot D index 5 using 1:2 title 'T = 0.8' noenhanced with steps lw 2 lc rgb C3, \
  D index 4 using 1:2 title 'T = 0.8' noenhanced with lines lw 2 lc rgb C3, \
  D index 3 using 1:2 title 'T = 0.4' noenhanced with steps lw 2 lc rgb C2, \
  D index 2 using 1:2 title 'T = 0.4' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:2 title 'T = 0.2' noenhanced with steps lw 2 lc rgb C1, \
  D index 0 using 1:2 title 'T = 0.2' noenhanced with lines lw 2 lc rgb C1
