# Cone: paths of all arms on seed 1
# Draw it again with: gnuplot cone-surface.gp
NAME = 'cone-surface'; TITLE = 'cone_surface'; WIDTH = 700; HEIGHT = 578
load 'style.gp'
set label 1 '{/:Bold Cone}' at screen 0.0229, screen 0.9619 left font ",14" tc rgb INK
set label 2 'paths of all arms on seed 1' at screen 0.0229, screen 0.9273 left font ",11" tc rgb MUTED
set arrow from screen 0.0571, screen 0.8858 to screen 0.0829, screen 0.8858 nohead lc rgb C1 lw 2
set label 'normalizedGradientDescent' at screen 0.0914, screen 0.8858 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.3529, screen 0.8858 left font ",11" tc rgb TEXT
set label '● end' at screen 0.4446, screen 0.8858 left font ",11" tc rgb TEXT
set label '△ minimum' at screen 0.5174, screen 0.8858 left font ",11" tc rgb TEXT
D = 'cone-surface.dat'
set xrange [-0.32478260869565223:1.3247826086956522]
set yrange [-0.2:1.2]
set zrange [0.026951211037844706:3.16839717115669]
set origin 0,0; set size 1,0.9066
set border 31 lc rgb FRAME lw 0.8; unset grid
set xyplane relative 0.04
set view 60, 32, 1.12, 1.1
set hidden3d front
set xlabel '{/:Italic x}_{1}' tc rgb TEXT; set ylabel '{/:Italic x}_{2}' tc rgb TEXT
set zlabel 'f' tc rgb TEXT rotate by 90 offset 1,0
splot D index 0 using 1:2:3 with lines lw 0.5 lc rgb "#8c9aa8", \
  D index 2 using 1:2:3 with lines lw 1.4 lc rgb C1 nohidden3d, \
  D index 2 every ::1000::1000 using 1:2:3 with points pt 7 ps 0.9 lc rgb C1 nohidden3d, \
  D index 2 every ::0::0 using 1:2:3 with points pt 6 ps 1.1 lw 2 lc rgb INK nohidden3d, \
  D index 1 using 1:2:3 with points pt 8 ps 1.2 lw 1.8 lc rgb INK nohidden3d
