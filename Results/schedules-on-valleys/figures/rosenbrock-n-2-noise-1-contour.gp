# Rosenbrock, n = 2, noise 1: paths of the 6 best-ranked of 32 arms on seed 1
# Draw it again with: gnuplot rosenbrock-n-2-noise-1-contour.gp
NAME = 'rosenbrock-n-2-noise-1-contour'; TITLE = 'rosenbrock_n_2_noise_1_contour'; WIDTH = 700; HEIGHT = 767
load 'style.gp'
set label 1 '{/:Bold Rosenbrock, n = 2, noise 1}' at screen 0.0229, screen 0.9713 left font ",14" tc rgb INK
set label 2 'paths of the 6 best-ranked of 32 arms on seed 1' at screen 0.0229, screen 0.9452 left font ",11" tc rgb MUTED
F = 'rosenbrock-n-2-noise-1-contour.dat'
set xrange [-1.9286905153992817:1.5273293943876365]
set yrange [-0.7793619698272689:2.1537914591431786]
set contour base; unset surface
set cntrparam levels discrete -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0
set table $LINES
splot F matrix using (-1.9286905153992817 + $1*0.019200110609927323):(-0.7793619698272689 + $2*0.016295296827613596):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.2438; set tmargin at screen 0.8435
set border 15
unset grid
set xlabel '{/:Italic x}_{1}' tc rgb TEXT offset 0,0.3
set label 4 '{/:Italic x}_{2}' at screen 0.0186, graph 0.5 center rotate by 90 tc rgb TEXT
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [-1.1743497756491161:3.261419720383565]
set label 5 'log_{10}(f − f_{low})' at screen 0.9857, graph 0.5 center rotate by 90 tc rgb TEXT
set colorbox user origin 0.8914,0.2438 size 0.02,0.5997 noborder
set cbtics scale 0.3 font ",10"
P = 'rosenbrock-n-2-noise-1-contour-paths.dat'
set arrow from screen 0.0943, screen 0.914 to screen 0.12, screen 0.914 nohead lc rgb C7 lw 2
set label 'adam + linear' at screen 0.1286, screen 0.914 left font ",11" tc rgb TEXT
set arrow from screen 0.2769, screen 0.914 to screen 0.3026, screen 0.914 nohead lc rgb C7 lw 2.01 dt (6,3)
set label 'momentum + warmup cosine' at screen 0.3111, screen 0.914 left font ",11" tc rgb TEXT
set arrow from screen 0.5631, screen 0.914 to screen 0.5889, screen 0.914 nohead lc rgb C8 lw 2
set label 'momentum + warmupStableDecay' at screen 0.5974, screen 0.914 left font ",11" tc rgb TEXT
set arrow from screen 0.0943, screen 0.8905 to screen 0.12, screen 0.8905 nohead lc rgb C3 lw 2
set label 'momentum + oneCycle cycleMomentum=true' at screen 0.1286, screen 0.8905 left font ",11" tc rgb TEXT
set arrow from screen 0.5126, screen 0.8905 to screen 0.5383, screen 0.8905 nohead lc rgb C2 lw 2
set label 'momentum + oneCycle cycleMomentum=false' at screen 0.5469, screen 0.8905 left font ",11" tc rgb TEXT
set arrow from screen 0.0943, screen 0.867 to screen 0.12, screen 0.867 nohead lc rgb C4 lw 2
set label 'adam + piecewise' at screen 0.1286, screen 0.867 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.3051, screen 0.867 left font ",11" tc rgb TEXT
set label '● end' at screen 0.3969, screen 0.867 left font ",11" tc rgb TEXT
set label '△ minimum' at screen 0.4697, screen 0.867 left font ",11" tc rgb TEXT
set multiplot
plot F matrix using (-1.9286905153992817 + $1*0.019200110609927323):(-0.7793619698272689 + $2*0.016295296827613596):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 5 using 1:2 with lines lw 1.0 lc rgb "#50".C4[2:], \
  P index 4 using 1:2 with lines lw 1.0 lc rgb "#50".C2[2:], \
  P index 3 using 1:2 with lines lw 1.0 lc rgb "#50".C3[2:], \
  P index 2 using 1:2 with lines lw 1.0 lc rgb "#50".C8[2:], \
  P index 1 using 1:2 with lines lw 1.0 dt (6,3) lc rgb "#50".C7[2:], \
  P index 0 using 1:2 with lines lw 1.0 lc rgb "#50".C7[2:], \
  P index 0 every ::2000::2000 using 1:2 with points pt 7 ps 0.9 lc rgb C7, \
  P index 1 every ::2000::2000 using 1:2 with points pt 7 ps 0.9 lc rgb C7, \
  P index 2 every ::2000::2000 using 1:2 with points pt 7 ps 0.9 lc rgb C8, \
  P index 3 every ::2000::2000 using 1:2 with points pt 7 ps 0.9 lc rgb C3, \
  P index 4 every ::2000::2000 using 1:2 with points pt 7 ps 0.9 lc rgb C2, \
  P index 5 every ::2000::2000 using 1:2 with points pt 7 ps 0.9 lc rgb C4, \
  P index 6 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK, \
  P index 7 using 1:2 with points pt 8 ps 1.1 lw 1.8 lc rgb INK
unset label; unset arrow; unset colorbox; unset ylabel; unset logscale
set border 3; set grid xtics ytics lc rgb GRID lw 0.8 dt 1
set xrange [0:2000]; set yrange [0:0.50129159402988]
set xtics auto; set ytics auto; set format xy '%g'; set ytics (0, 0.464)
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0613; set tmargin at screen 0.1525
set xlabel 'step' tc rgb TEXT offset 0,0.3
set label 90 'learning rate' at screen 0.0114, graph 0.5 center rotate by 90 font ",11" tc rgb TEXT
plot 'rosenbrock-n-2-noise-1-contour-drive.dat' index 0 using 1:2 with lines lw 1.6 lc rgb C7, \
  'rosenbrock-n-2-noise-1-contour-drive.dat' index 1 using 1:2 with lines lw 1.6 lc rgb C7, \
  'rosenbrock-n-2-noise-1-contour-drive.dat' index 2 using 1:2 with lines lw 1.6 lc rgb C8, \
  'rosenbrock-n-2-noise-1-contour-drive.dat' index 3 using 1:2 with lines lw 1.6 lc rgb C3, \
  'rosenbrock-n-2-noise-1-contour-drive.dat' index 4 using 1:2 with lines lw 1.6 lc rgb C2, \
  'rosenbrock-n-2-noise-1-contour-drive.dat' index 5 using 1:2 with lines lw 1.6 lc rgb C4
unset multiplot
