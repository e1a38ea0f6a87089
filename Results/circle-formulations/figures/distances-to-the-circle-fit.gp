# distances to the circle: arc.csv, first seed
# Draw it again with: gnuplot distances-to-the-circle-fit.gp
NAME = 'distances-to-the-circle-fit'; TITLE = 'distances_to_the_circle_fit'; WIDTH = 700; HEIGHT = 520
load 'style.gp'
set label 1 '{/:Bold distances to the circle}' at screen 0.0229, screen 0.9577 left font ",14" tc rgb INK
set label 2 'arc.csv, first seed' at screen 0.0229, screen 0.9192 left font ",11" tc rgb MUTED
D = 'distances-to-the-circle-fit.dat'
set xrange [-1.48141531271754:5.477314685893051]
set yrange [-4.613434928043969:2.615039712908149]
set lmargin at screen 0.1029; set rmargin at screen 0.9657
set bmargin at screen 0.1038; set tmargin at screen 0.8385
set xlabel 'x' tc rgb TEXT offset 0,0.3
set ylabel 'y' tc rgb TEXT offset 0.5,0
set size ratio -1
set arrow from screen 0.1029, screen 0.8731 to screen 0.1286, screen 0.8731 nohead lc rgb C1 lw 2
set label 'bfgs2' at screen 0.1371, screen 0.8731 left font ",11" tc rgb TEXT
set arrow from screen 0.21, screen 0.8731 to screen 0.2357, screen 0.8731 nohead lc rgb C2 lw 2
set label 'levenbergMarquardt: same line as bfgs2' at screen 0.2443, screen 0.8731 left font ",11" tc rgb TEXT
plot D index 0 using 1:2 with points pt 7 ps 0.5 lc rgb "#7a8ea3", \
  D index 2 using 1:2 with lines lw 3.8 lc rgb C1, \
  D index 3 using 1:2 with lines lw 2.0 lc rgb C2
