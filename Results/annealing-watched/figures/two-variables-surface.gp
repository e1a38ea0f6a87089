# two variables: paths of all arms on seed 1
# Draw it again with: gnuplot two-variables-surface.gp
NAME = 'two-variables-surface'; TITLE = 'two_variables_surface'; WIDTH = 700; HEIGHT = 578
load 'style.gp'
set label 1 '{/:Bold two variables}' at screen 0.0229, screen 0.9619 left font ",14" tc rgb INK
set label 2 'paths of all arms on seed 1' at screen 0.0229, screen 0.9273 left font ",11" tc rgb MUTED
set arrow from screen 0.0571, screen 0.8858 to screen 0.0829, screen 0.8858 nohead lc rgb C2 lw 2
set label 'siman + logarithmicCooling' at screen 0.0914, screen 0.8858 left font ",11" tc rgb TEXT
set arrow from screen 0.3623, screen 0.8858 to screen 0.388, screen 0.8858 nohead lc rgb C1 lw 2
set label 'metropolis + logarithmicCooling' at screen 0.3966, screen 0.8858 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.7146, screen 0.8858 left font ",11" tc rgb TEXT
set label '● end' at screen 0.8063, screen 0.8858 left font ",11" tc rgb TEXT
set label '△ minimum' at screen 0.8791, screen 0.8858 left font ",11" tc rgb TEXT
D = 'two-variables-surface.dat'
set xrange [-1.9067372773985296:1.8097845372990236]
set yrange [-1.3868328812084145:1.7674107253614648]
set zrange [-0.3016243770293081:9.38045439663089]
set origin 0,0; set size 1,0.9066
set border 31 lc rgb FRAME lw 0.8; unset grid
set xyplane relative 0.04
set view 60, 32, 1.12, 1.1
set hidden3d front
set xlabel '{/:Italic x}_{1}' tc rgb TEXT; set ylabel '{/:Italic x}_{2}' tc rgb TEXT
set zlabel 'f' tc rgb TEXT rotate by 90 offset 1,0
splot D index 0 using 1:2:3 with lines lw 0.5 lc rgb "#8c9aa8", \
  D index 2 using 1:2:3 with lines lw 1.4 lc rgb C2 nohidden3d, \
  D index 2 every ::2000::2000 using 1:2:3 with points pt 7 ps 0.9 lc rgb C2 nohidden3d, \
  D index 3 using 1:2:3 with lines lw 1.4 lc rgb C1 nohidden3d, \
  D index 3 every ::2000::2000 using 1:2:3 with points pt 7 ps 0.9 lc rgb C1 nohidden3d, \
  D index 2 every ::0::0 using 1:2:3 with points pt 6 ps 1.1 lw 2 lc rgb INK nohidden3d, \
  D index 1 using 1:2:3 with points pt 8 ps 1.2 lw 1.8 lc rgb INK nohidden3d
